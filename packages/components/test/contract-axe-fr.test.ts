import { checkEveryStory } from '../src/testing/axe.js';

checkEveryStory('fr');

import { checkPosting } from './posted/check-posting.mjs';

checkPosting({ scripted: true });

import { renderToString } from 'vue/server-renderer';
import { page } from './vue-app.js';

export const render = () => renderToString(page());

import { form, page } from './vue-app.js';

globalThis.mount = () => void form().mount('#root');
globalThis.hydrate = () => void page().mount('#root');

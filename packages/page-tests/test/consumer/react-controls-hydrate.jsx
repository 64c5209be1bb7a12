import { hydrateRoot } from 'react-dom/client';
import { App } from './react-controls.jsx';

// When the test is ready: what happens before counts.
globalThis.hydrate = (props) =>
  hydrateRoot(document.getElementById('root'), <App {...props} />, {
    onRecoverableError: (error) => console.error(error),
  });

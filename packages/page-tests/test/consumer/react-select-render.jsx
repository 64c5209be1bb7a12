import { createRoot } from 'react-dom/client';
import { App } from './react-select.jsx';

createRoot(document.getElementById('root')).render(<App />);

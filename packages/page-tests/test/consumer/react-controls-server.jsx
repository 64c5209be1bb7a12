import { renderToString } from 'react-dom/server';
import { App } from './react-controls.jsx';

export const render = (props) => renderToString(<App {...props} />);

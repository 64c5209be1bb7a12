import { renderToString } from 'react-dom/server';
import { App } from './react-reveal.jsx';

export const render = (props) => renderToString(<App {...props} />);

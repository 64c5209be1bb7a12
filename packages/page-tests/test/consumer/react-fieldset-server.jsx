import { renderToString } from 'react-dom/server';
import { App } from './react-fieldset.jsx';

export const render = (props) => renderToString(<App {...props} />);

import { define } from '../define.js';
import { FileUpload } from './file-upload.js';

define('tds-file-upload', FileUpload);

declare global {
  interface HTMLElementTagNameMap {
    'tds-file-upload': FileUpload;
  }
}

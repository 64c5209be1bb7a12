// An option reads the properties of its group: they are registered together.
import '../checkboxes/define.js';

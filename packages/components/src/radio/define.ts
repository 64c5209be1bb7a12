// An option is nothing without its group: they are registered together.
import '../radios/define.js';

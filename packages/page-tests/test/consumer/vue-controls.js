import { compile, createApp, reactive, ref } from 'vue';
import { controls, emptyOf } from './controls.js';

const kebabCase = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const written = ([name, value]) => (value === true ? name : `${kebabCase(name)}="${value}"`);

/** A control as a template has it, with its live member bound to the state of the page. */
function template({ tag, name, props, options = [], statement, live, member = live }) {
  const bound = live
    ? `.${member}="values['${name}']" @change="values['${name}'] = $event.currentTarget.${member}"`
    : '';
  const inside = [
    ...options.map(([value, label]) => `<option value="${value}">${label}</option>`),
    statement && `<p slot="statement">${statement}</p>`,
  ];
  return (
    `<${tag} ${Object.entries(props).map(written).join(' ')} ${bound}` +
    ` :error="isWrong ? 'Mend the ${name}' : undefined">${inside.filter(Boolean).join('')}</${tag}>`
  );
}

const boat = `<fieldset><legend>Boat</legend>
  <tds-text-field label="Name of the boat" :name="'boats[' + (index - 1) + ']'"></tds-text-field>
  <button name="boats-remove" type="button" :value="index - 1" @click="boats--">Remove</button>
</fieldset>`;

const page = `<tds-search action="/found"></tds-search>
<form id="form">
  <tds-fieldset label="All of it" :error="isWrong ? 'Mend the group' : undefined">
    ${controls.map(template).join('')}
  </tds-fieldset>
  <tds-repeater name="boats">
    ${boat.replace('<fieldset>', '<fieldset v-for="index in boats" :key="index">')}
    <button name="boats-add" type="button" @click="boats++">Add a boat</button>
  </tds-repeater>
  <button type="button" @click="isWrong = !isWrong">Check</button>
  <button type="button" @click="set">Set</button>
  <output>{{ values }}</output>
</form>`;

const bound = controls.filter(({ live }) => live);

createApp({
  setup() {
    const values = reactive(Object.fromEntries(bound.map((row) => [row.name, emptyOf(row)])));
    const set = () => {
      for (const { name, set } of bound) values[name] = set;
    };
    return { values, isWrong: ref(false), boats: ref(1), set };
  },
  render: compile(page, { isCustomElement: (tag) => tag.startsWith('tds-') }),
}).mount('#root');

import {
  AddressField,
  Combobox,
  DatePicker,
  Declaration,
  Fieldset,
  FileUpload,
  PasswordField,
  Quantity,
  Range,
  Repeater,
  Search,
  Select,
  Switch,
  TextField,
  TimeField,
} from '@trillium-ds/components/react';
import { StrictMode, useState } from 'react';
import { controls, emptyOf } from './controls.js';

const COMPONENTS = {
  'tds-address-field': AddressField,
  'tds-combobox': Combobox,
  'tds-date-picker': DatePicker,
  'tds-declaration': Declaration,
  'tds-file-upload': FileUpload,
  'tds-password-field': PasswordField,
  'tds-quantity': Quantity,
  'tds-range': Range,
  'tds-select': Select,
  'tds-switch': Switch,
  'tds-time-field': TimeField,
};

const read = (control, { live, member }) =>
  member ? [...control.selectedOptions].map(({ value }) => value) : control[live];

function Control({ row, value, onValue, error }) {
  const { tag, props, options, statement, live } = row;
  const Component = COMPONENTS[tag];
  const bound = live && {
    [live]: value ?? emptyOf(row),
    // What the page sets stands in `value`; what a checkbox submits is its default.
    ...(live === 'checked' && { defaultValue: props.value }),
    onChange: (event) => onValue(read(event.target, row)),
  };
  return (
    <Component {...props} {...bound} error={error}>
      {options?.map(([each, label]) => (
        <option key={each} value={each}>
          {label}
        </option>
      ))}
      {statement && <p slot="statement">{statement}</p>}
    </Component>
  );
}

const Boat = ({ index, onRemove }) => (
  <fieldset>
    <legend>Boat {index + 1}</legend>
    <TextField label="Name of the boat" name={`boats[${index}]`} />
    <button name="boats-remove" type="button" value={index} onClick={onRemove}>
      Remove boat {index + 1}
    </button>
  </fieldset>
);

export function App() {
  const [values, setValues] = useState({});
  const [isWrong, setIsWrong] = useState(false);
  const [boats, setBoats] = useState(1);
  return (
    <StrictMode>
      <Search action="/found" />
      <form id="form">
        <Fieldset label="All of it" error={isWrong ? 'Mend the group' : undefined}>
          {controls.map((row) => (
            <Control
              key={row.name}
              row={row}
              value={values[row.name]}
              onValue={(value) => setValues((all) => ({ ...all, [row.name]: value }))}
              error={isWrong ? `Mend the ${row.name}` : undefined}
            />
          ))}
        </Fieldset>
        <Repeater name="boats">
          {Array.from({ length: boats }, (_, index) => (
            <Boat key={index} index={index} onRemove={() => setBoats(boats - 1)} />
          ))}
          <button name="boats-add" type="button" onClick={() => setBoats(boats + 1)}>
            Add a boat
          </button>
        </Repeater>
        <button type="button" onClick={() => setIsWrong(!isWrong)}>
          Check
        </button>
        <button
          type="button"
          onClick={() =>
            setValues(Object.fromEntries(controls.map(({ name, set }) => [name, set])))
          }
        >
          Set
        </button>
        <output>{JSON.stringify(values)}</output>
      </form>
    </StrictMode>
  );
}

import { Checkbox, Checkboxes, Radio, Radios, TextField } from '@trillium-ds/components/react';
import { StrictMode, useState } from 'react';

export function App() {
  const [contact, setContact] = useState('');
  return (
    <StrictMode>
      <form>
        <Radios
          label="Contact"
          name="contact"
          value={contact}
          onChange={(event) => setContact(event.target.value)}
        >
          <Radio label="By email" value="email">
            <div slot="reveal">
              <TextField label="Email" name="email" defaultValue="a@b.c" />
              <Checkbox label="News" name="news" value="yes" defaultChecked />
              <TextField label="Disabled" name="never" disabled defaultValue="no" />
              <Checkboxes label="Days" name="day">
                <Checkbox label="Monday" value="1" defaultChecked />
                <Checkbox label="Tuesday" value="2" defaultChecked />
              </Checkboxes>
            </div>
          </Radio>
          <Radio label="By post" value="post" />
        </Radios>
        <button type="button" onClick={() => setContact('post')}>
          Take back
        </button>
        <output>{contact}</output>
      </form>
    </StrictMode>
  );
}

import { Fieldset, TextField } from '@trillium-ds/components/react';
import { StrictMode, useState } from 'react';

export function App() {
  const [off, setOff] = useState(true);
  const [more, setMore] = useState(false);
  return (
    <StrictMode>
      <form>
        <Fieldset
          label="Address"
          name="address"
          disabled={off}
          error={more ? 'Check both' : undefined}
        >
          <p slot="hint">Where you live</p>
          Some text
          <TextField label="Street" name="street" />
          {more && <TextField label="City" name="city" />}
        </Fieldset>
        <button type="button" onClick={() => setOff(false)}>
          On
        </button>
        <button type="button" onClick={() => setMore(!more)}>
          More
        </button>
      </form>
    </StrictMode>
  );
}

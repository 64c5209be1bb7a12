import { Select } from '@trillium-ds/components/react';
import { StrictMode, useState } from 'react';

const Letters = () => (
  <>
    <option value="x">X</option>
    <option value="y">Y</option>
  </>
);

export function App() {
  const [province, setProvince] = useState('');
  const [cities, setCities] = useState(['Ottawa', 'Toronto']);
  const [error, setError] = useState();
  return (
    <StrictMode>
      <form>
        <Select
          label="Province"
          name="province"
          placeholder="Choose"
          required
          error={error}
          value={province}
          onChange={(event) => setProvince(event.target.value)}
        >
          <p slot="hint">Where you live</p>
          <option value="on">Ontario</option>
          <optgroup label="West">
            <option value="bc">British Columbia</option>
          </optgroup>
        </Select>
        <Select label="City" name="city" defaultValue="Toronto" placeholder="">
          {cities.map((city) => (
            <option key={city}>{city}</option>
          ))}
        </Select>
        <Select label="Letter" name="letter" defaultValue="y">
          <Letters />
        </Select>
        <Select>
          <label>Own</label>
          <select name="own" defaultValue="2">
            <option>1</option>
            <option>2</option>
          </select>
        </Select>
        <button
          type="button"
          onClick={() => {
            setCities(['Kingston', 'Toronto', 'Windsor']);
            setError('Choose one');
          }}
        >
          More
        </button>
        <button type="button" onClick={() => setProvince('bc')}>
          West
        </button>
        <output>{province}</output>
      </form>
    </StrictMode>
  );
}

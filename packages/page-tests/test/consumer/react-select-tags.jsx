import { useState } from 'react';
import { createRoot } from 'react-dom/client';

function App() {
  const [cities, setCities] = useState(['A', 'C']);
  const [city, setCity] = useState('');
  return (
    <form>
      <tds-select
        label="City"
        name="city"
        placeholder="Choose"
        onInput={(event) => setCity(event.target.value)}
      >
        {cities.map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </tds-select>
      <button type="button" onClick={() => setCities(['D', 'C', 'B', 'A'])}>
        More
      </button>
      <button type="button" onClick={() => setCities(['B'])}>
        Fewer
      </button>
      <output>{city}</output>
    </form>
  );
}

createRoot(document.getElementById('root')).render(<App />);

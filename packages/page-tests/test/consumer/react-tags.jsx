import { useState } from 'react';
import { createRoot } from 'react-dom/client';

function App() {
  const [city, setCity] = useState('');
  const [error, setError] = useState();
  return (
    <form id="form">
      <tds-text-field label="City" hint="Where you live" error={error} required label-size="large">
        <input
          name="city"
          value={city}
          onChange={(event) => setCity(event.target.value.toUpperCase())}
        />
      </tds-text-field>
      <tds-radios label="Answer" name="answer" onInput={(event) => setCity(event.target.value)}>
        <tds-radio label="Yes" value="yes" />
        <tds-radio label="No" value="no" />
      </tds-radios>
      <tds-button
        type="button"
        label="Check"
        onClick={() => setError(error ? undefined : 'Enter a city')}
      />
    </form>
  );
}

createRoot(document.getElementById('root')).render(<App />);

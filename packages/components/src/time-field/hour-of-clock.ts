/**
 * The hour of a 12-hour clock, of a time in ISO 8601; nothing of nothing. One comparison for each hour,
 * since a template cannot reckon.
 */
export function hourOfClock(iso: string): string | undefined {
  const hour = iso.slice(0, 2);
  return (
    (['00', '12'].includes(hour) && '12') ||
    (['01', '13'].includes(hour) && '1') ||
    (['02', '14'].includes(hour) && '2') ||
    (['03', '15'].includes(hour) && '3') ||
    (['04', '16'].includes(hour) && '4') ||
    (['05', '17'].includes(hour) && '5') ||
    (['06', '18'].includes(hour) && '6') ||
    (['07', '19'].includes(hour) && '7') ||
    (['08', '20'].includes(hour) && '8') ||
    (['09', '21'].includes(hour) && '9') ||
    (['10', '22'].includes(hour) && '10') ||
    (['11', '23'].includes(hour) && '11') ||
    undefined
  );
}

/** Whether a time in ISO 8601 is after noon. */
export const isAfterNoon = (iso: string): boolean => /^(1[2-9]|2[0-3])/.test(iso);

/** Whether a time in ISO 8601 is before noon. */
export const isBeforeNoon = (iso: string): boolean => /^(0[0-9]|1[01])/.test(iso);

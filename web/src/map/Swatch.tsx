/** A colour of the map with what it stands for; plain where colours mean something else now. */
export function Swatch({ colour, label, isPlain = false }: { colour: string; label: string; isPlain?: boolean }) {
  return (
    <span className="discipline">
      {!isPlain && (
        <svg className="swatch" viewBox="0 0 10 10" aria-hidden="true">
          <rect width="10" height="10" rx="2" fill={colour} />
        </svg>
      )}
      {label}
    </span>
  );
}

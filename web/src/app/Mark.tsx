/** Two pipes that meet in one street. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 48 40" aria-hidden="true">
      <path d="M2 8H14L24 20H46" fill="none" stroke="#c2571a" strokeWidth="5" />
      <path d="M2 20H46" stroke="#1f6fb5" strokeWidth="5" />
      <path d="M2 34H46" stroke="currentColor" strokeWidth="3" />
      <circle cx="24" cy="20" r="8" fill="#0b8f6f" />
    </svg>
  );
}

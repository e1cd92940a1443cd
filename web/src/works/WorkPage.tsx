export function WorkPage(_: { id: string; onBack: () => void; onShow: (id: string) => void }) {
  return null;
}

/** What a path through the levels is called. */
const TRACK = /(?:\b(?:tracks?|career paths?|ladders?|paths?|streams?)\b|laufbahn|karrierepfad|fachpfad|\bpfad\b|filière|parcours|\bvoie\b|trayectoria|itinerario|\bruta\b|carrera|trilha|carreira|percorso|carriera|loopbaan|\bpad\b|ścieżka|トラック|コース|キャリアパス|通道|序列|路线|مسار)/iu;

export function isTrackName(title: string): boolean {
  return title.length <= 60 && TRACK.test(title);
}

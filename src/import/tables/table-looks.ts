import {askedKind} from './asked.js';
import type {Mapping} from '../mapping.js';
import type {Opened} from '../reading.js';
import {longColumns, type LongColumns} from './long-columns.js';
import {matricesOf, Known, type Matrix} from './matrix-grid.js';
import {positionsOf, type Positions} from './positions.js';
import {own, spotsIn, trimmed, type Rows, type Spot} from './spots.js';
import {systemsOf, type SystemColumn} from './system-tables.js';

/** What a table could be taken for by itself. It is looked at once, before the levels are known, and again when they are. */
export interface Look {
  readonly spot: Spot;
  /** Without what is empty. */
  readonly rows: Rows;
  readonly systems?: readonly SystemColumn[] | undefined;
  readonly positions?: Positions | undefined;
  readonly long?: LongColumns | undefined;
  readonly matrices: readonly Matrix[];
}

export function looksAt(pages: readonly Opened[], mapping: Mapping): readonly Look[] {
  const known = new Known([], mapping);
  return spotsIn(pages).map(spot => {
    const rows = trimmed(spot.table.rows);
    const look: Look = {spot, rows, matrices: []};
    if (rows.length < 2) return look;
    const systems = systemsOf(rows);
    if (systems) return {...look, systems};
    // Where a person said what its columns are, they are no tracks.
    const positions = rows[0]!.some(cell => askedKind(own(cell), mapping) !== undefined) ? undefined : positionsOf(rows);
    return positions ? {...look, positions} : withLevels(look, known, mapping);
  });
}

/** The same tables, now that levels are known. */
export function looksAgain(looks: readonly Look[], known: Known, mapping: Mapping): readonly Look[] {
  return looks.map(look => (look.systems || look.positions || look.rows.length < 2 ? look : withLevels(look, known, mapping)));
}

function withLevels(look: Look, known: Known, mapping: Mapping): Look {
  return {...look, long: longColumns(look.rows, known, mapping), matrices: matricesOf(look.rows, known, mapping)};
}

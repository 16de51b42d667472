import { tableOf } from './tables'

/** Given names that are also towns and countries. */
export const namesOfPlaces: ReadonlySet<string> = tableOf(`
adelaide alberta alexandria arizona asia augusta aurora austin boston bradford bristol bronx brooklyn cairo camden
capri carolina chad charlotte chelsea chester china clare cleveland clyde dakota dallas darwin denver devon doha erin
eugene florence geneva georgia hamilton harlem harris helena houston india indiana iona ireland isla israel jackson
jericho jersey jordan kendal kensington kent kenya kerry kingston lewis lincoln london lourdes lucca madison mecca
medina memphis milan milton montana nancy odessa orlando paris petra phoenix pierre preston raleigh regina rhodes
roman rome salem santiago savannah siena skye sofia sydney trinidad troy tyrone valencia verona victoria vienna
virginia
`)

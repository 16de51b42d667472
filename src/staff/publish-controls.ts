/** Stands beside the buttons of a form, for somebody who has no button to publish with. */
export const whoPublishes = ['/staff/cms/admin/who-publishes#WhoPublishes']

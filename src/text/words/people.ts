export const peopleWords = {
  title: 'Whose answers',
  intro: 'Each person’s answers are kept apart, in this browser only.',
  me: 'Me',
  /** A person without a typed name. */
  nameless: 'No name yet',
  shown: 'shown now',
  newName: 'Name of another person',
  add: 'Add a person',
  rename: (name: string) => `Name of ${name}`,
  save: 'Save',
  cancel: 'Cancel',
  delete: 'Delete',
  /** The same for screen readers. */
  deletes: (name: string) => `Delete what is kept of ${name}`,
  deletesMine: 'Delete all my answers',
  confirm: 'This deletes answers, notes, evidence, plans and earlier days from this browser, and copies that were put aside. It cannot be undone. Files and links you made stay where they are.',
  yes: 'Delete for good',
  deleted: 'Deleted.',
  failed: 'This browser did not let go of what it keeps. Delete the data of this page in its settings.',
};

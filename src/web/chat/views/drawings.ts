/** The strokes of our icons, on a field of 24 x 24. Drawn by the views, and by index.html before there are any. */
export const drawings = {
  phone:
    'M6.5 3.5h3l1.5 4-2 1.5a12 12 0 0 0 6 6l1.5-2 4 1.5v3a2 2 0 0 1-2.2 2A17 17 0 0 1 4.5 5.7 2 2 0 0 1 6.5 3.5z',
  text: 'M4.5 4.5h15A1.5 1.5 0 0 1 21 6v9.5a1.5 1.5 0 0 1-1.5 1.5H11l-4.5 4v-4h-2A1.5 1.5 0 0 1 3 15.5V6a1.5 1.5 0 0 1 1.5-1.5zM8 10.7h.01M12 10.7h.01M16 10.7h.01',
  write: 'M4 20l1-4.5L16.5 4a1.5 1.5 0 0 1 2 0L20 5.5a1.5 1.5 0 0 1 0 2L8.5 19zM14 6.5l3.5 3.5',
  send: 'M12 20V5M5.5 11.5L12 5l6.5 6.5',
};

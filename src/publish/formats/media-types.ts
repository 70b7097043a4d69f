/** What a file of each format is called on the web. */
export const mediaTypes = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  parquet: "application/vnd.apache.parquet",
  zip: "application/zip",
  sqlite: "application/vnd.sqlite3",
} as const;

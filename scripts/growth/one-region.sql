-- One region in one year: the folder of the year and the row groups of the region are read, nothing else.
SELECT tanggal, aktivasi, pemegang, cakupan
FROM read_parquet('GUDANG/*/*.parquet', hive_partitioning = true)
WHERE tahun = 2026 AND wilayah = '35.73'
ORDER BY tanggal;

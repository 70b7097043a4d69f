-- The last known coverage of every region.
SELECT wilayah, max(tanggal) AS tanggal, arg_max(cakupan, tanggal) AS cakupan
FROM read_parquet('GUDANG/*/*.parquet', hive_partitioning = true)
WHERE cakupan IS NOT NULL
GROUP BY wilayah
ORDER BY wilayah;

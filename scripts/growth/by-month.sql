-- Activations of the nation at the end of each month, and how many regions reported.
SELECT date_trunc('month', tanggal) AS bulan, sum(aktivasi) AS aktivasi, count(*) AS wilayah
FROM read_parquet('GUDANG/*/*.parquet', hive_partitioning = true)
WHERE tanggal = last_day(tanggal)
GROUP BY bulan
ORDER BY bulan;

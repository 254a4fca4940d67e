namespace Aanwezig.Benchmarks.Contestants;

/// <summary>The SQL of one school year. Day 0 is the first day of the period; open reasons become unexcused on the third school day after their date.</summary>
internal static class DuckDbQueries
{
    public const string Load = """
        CREATE OR REPLACE TABLE students AS
        SELECT substr(student, 2)::INTEGER AS student,
               coalesce(date_diff('day', DATE '2026-08-01', enrolled_from), 0) AS enrolled_from,
               coalesce(date_diff('day', DATE '2026-08-01', enrolled_until), 100000) AS enrolled_until,
               coalesce(exempt, '') <> 'both' AND born + INTERVAL 16 YEAR > DATE '2026-07-31' AS leerplichtig,
               least(
                 date_diff('day', DATE '2026-08-01', CASE WHEN month(born) = 2 AND day(born) = 29 THEN make_date(year(born) + 18, 3, 1) ELSE (born + INTERVAL 18 YEAR)::DATE END),
                 coalesce(date_diff('day', DATE '2026-08-01', startkwalificatie), 100000),
                 CASE WHEN coalesce(exempt, '') = '' THEN 100000 ELSE -100000 END) AS kwalificatieplichtig_until
        FROM read_csv('{folder}/students.csv', header = true, columns = {
          'student': 'VARCHAR', 'born': 'DATE', 'level': 'INTEGER', 'pathway': 'VARCHAR', 'enrolled_from': 'DATE', 'enrolled_until': 'DATE',
          'startkwalificatie': 'DATE', 'exempt': 'VARCHAR' });
        CREATE OR REPLACE TABLE attendance AS
        SELECT substr(student, 2)::INTEGER AS student, date_diff('day', DATE '2026-08-01', date)::INTEGER AS day, minutes, code
        FROM read_csv('{folder}/attendance.csv', header = true, columns = {
          'student': 'VARCHAR', 'date': 'DATE', 'start': 'VARCHAR', 'minutes': 'INTEGER', 'code': 'VARCHAR', 'activity': 'VARCHAR' });
        """;

    /// <summary>The talk and the letter: sums after each change, and in each stretch between two days that arm the first day that is met with a cause.</summary>
    public const string Hours = """
        WITH counted AS (
          SELECT a.student, a.day, a.minutes, a.code = '?' AS open, c.settles, c.leaves
          FROM attendance a JOIN calendar c USING (day)
          WHERE c.school AND a.code IN ('O', 'TL', '?')),
        change AS (
          SELECT student, day, CASE WHEN open THEN 0 ELSE minutes END AS least, minutes AS most, NOT open AS cause FROM counted
          UNION ALL SELECT student, settles, minutes, 0, true FROM counted WHERE open AND settles IS NOT NULL
          UNION ALL SELECT student, leaves, -minutes, -minutes, false FROM counted WHERE leaves IS NOT NULL),
        daily AS (SELECT student, day, sum(least) AS least, sum(most) AS most, bool_or(cause) AS cause FROM change GROUP BY student, day),
        standing AS (
          SELECT student, day, cause,
                 sum(least) OVER (PARTITION BY student ORDER BY day) AS least,
                 sum(most) OVER (PARTITION BY student ORDER BY day) AS most
          FROM daily),
        stretch AS (
          SELECT *,
                 count(*) FILTER (WHERE most < 300) OVER (PARTITION BY student ORDER BY day) AS armed_5,
                 count(*) FILTER (WHERE most < 600) OVER (PARTITION BY student ORDER BY day) AS armed_10
          FROM standing),
        enrolled AS (
          SELECT w.* FROM stretch w JOIN students s USING (student)
          WHERE w.cause AND w.least >= 300 AND w.day BETWEEN s.enrolled_from AND s.enrolled_until),
        occurrence AS (
          SELECT 'talk_5' AS step, student, min(day) AS onset FROM enrolled GROUP BY student, armed_5
          UNION ALL SELECT 'letter_10', student, min(day) FROM enrolled WHERE least >= 600 GROUP BY student, armed_10)
        SELECT step, count(*)::BIGINT, sum((student + 1)::BIGINT * (onset + 1))::BIGINT FROM occurrence GROUP BY step
        """;

    /// <summary>Late arrivals: the first day on which there are enough of them; the twelfth only for whom leerplicht serves.</summary>
    public const string Lates = """
        WITH late AS (
          SELECT a.student, a.day, count(*) AS arrivals
          FROM attendance a JOIN calendar c USING (day)
          WHERE c.school AND a.code = 'TL' GROUP BY a.student, a.day),
        counted AS (SELECT student, day, sum(arrivals) OVER (PARTITION BY student ORDER BY day) AS lates FROM late),
        limits(step, threshold) AS (VALUES ('late_3', 3), ('late_6', 6), ('late_9', 9), ('late_12', 12)),
        occurrence AS (
          SELECT l.step, d.student, min(d.day) AS onset
          FROM counted d JOIN students s USING (student) JOIN limits l ON d.lates >= l.threshold
          WHERE d.day BETWEEN s.enrolled_from AND s.enrolled_until
            AND (l.step <> 'late_12' OR s.leerplichtig OR d.day < s.kwalificatieplichtig_until)
          GROUP BY l.step, d.student)
        SELECT step, count(*)::BIGINT, sum((student + 1)::BIGINT * (onset + 1))::BIGINT FROM occurrence GROUP BY step
        """;

    /// <summary>Long illness: islands of school days in a row, and the first day of each from the seventh on.</summary>
    public const string LongIllness = """
        WITH ill AS (SELECT DISTINCT a.student, a.day, c.school_index FROM attendance a JOIN calendar c USING (day) WHERE c.school AND a.code = 'Z'),
        island AS (SELECT *, school_index - row_number() OVER (PARTITION BY student ORDER BY day) AS run FROM ill),
        numbered AS (SELECT *, row_number() OVER (PARTITION BY student, run ORDER BY day) AS place FROM island),
        occurrence AS (
          SELECT n.student, min(n.day) AS onset FROM numbered n JOIN students s USING (student)
          WHERE n.place >= 7 AND n.day BETWEEN s.enrolled_from AND s.enrolled_until GROUP BY n.student, n.run)
        SELECT 'sick_day_7', count(*)::BIGINT, sum((student + 1)::BIGINT * (onset + 1))::BIGINT FROM occurrence
        """;
}

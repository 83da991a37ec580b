namespace TnlOpenData.Releases;

/// <summary>SQL views of the release file, for readers of the SQLite dump.</summary>
internal static class SqlViews
{
    /// <summary>One row per award, with names, places and source beside the codes.</summary>
    private const string Palmares = """
        CREATE VIEW palmares AS
        SELECT a.edition, e.scale, c.name, c.kind, c.departement_code, c.departement_name, c.region_name,
               a.level, l.label_fr AS level_label_fr, a.level_low, a.level_high, a.level_status, a.identity,
               (SELECT group_concat(m.code, '|') FROM mentions m
                 WHERE m.edition = a.edition AND m.collectivity_id = a.collectivity_id) AS mentions,
               CASE WHEN EXISTS (SELECT 1 FROM scores s
                 WHERE s.edition = a.edition AND s.collectivity_id = a.collectivity_id)
                 THEN 'published' ELSE 'not-published' END AS scores_status,
               a.published_name, c.siren, c.insee_code, c.population, c.population_year, c.longitude, c.latitude,
               s.publisher AS source_publisher, s.url AS source_url, a.quote, a.note, a.collectivity_id
          FROM awards a
          JOIN editions e ON e.year = a.edition
          JOIN collectivities c ON c.id = a.collectivity_id
          JOIN sources s ON s.id = a.source_id
          LEFT JOIN scales l ON l.scale = e.scale AND l.code = a.level
         ORDER BY a.edition, c.name
        """;

    /// <summary>For each edition, the number of recorded awards beside the official number.</summary>
    private const string Coverage = """
        CREATE VIEW coverage AS
        SELECT e.year AS edition, e.scale,
               CASE WHEN e.laureate_count IS NOT NULL THEN 'published'
                    WHEN e.laureate_count_low IS NOT NULL THEN 'range' ELSE 'not-published' END AS official_status,
               e.laureate_count AS official, e.laureate_count_low AS official_low, e.laureate_count_high AS official_high,
               COUNT(a.edition) AS recorded,
               COUNT(CASE WHEN a.level_status IN ('published', 'derived') THEN 1 END) AS exact,
               COUNT(CASE WHEN a.level_status = 'range' THEN 1 END) AS range,
               COUNT(CASE WHEN a.level_status = 'unknown' THEN 1 END) AS unknown
          FROM editions e LEFT JOIN awards a ON a.edition = e.year
         GROUP BY e.year ORDER BY e.year
        """;

    public static IReadOnlyList<string> All { get; } = [Palmares, Coverage];
}

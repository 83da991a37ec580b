using TnlOpenData.Formats.Writing;
using TnlOpenData.Queries;
using TnlOpenData.Schema;

namespace TnlOpenData.Formats.Delimited;

/// <summary>
/// The order in which a person reads the columns: which edition, who, what, where, at which level, proved by what; then the others, and
/// the codes for programs last. Columns that the query names keep the order of the query.
/// </summary>
internal static class ReadingOrder
{
    private static readonly string[] First =
    [
        "edition", "year", "name", "doubt_fr", "title", "subject", "statement", "published_name", "kind", "departement_name", "region_name",
        "property", "value", "first_list", "last_list", "level_label_fr", "jury_mentions_fr", "facts_fr",
        "source_title", "source_title_status", "source_publisher", "source_url", "quote",
    ];

    private static readonly string[] Codes =
    [
        "id", "key", "code", "departement", "region", "level", "level_low", "level_high", "edition_disagreements", "domains",
        "mentions",
    ];

    /// <summary>The positions of the columns that have a flat form.</summary>
    public static int[] Of(ResultPage page)
    {
        var columns = page.FlatColumns();
        return page.Parameters.Any(p => p.Key is "fields" or "by")
            ? columns
            : [.. columns.OrderBy(i => Rank(page.Columns[i]))];
    }

    private static int Rank(Column column)
    {
        var place = Array.IndexOf(First, column.Name);
        return place >= 0 ? place : First.Length + (IsCode(column) ? 1 : 0);
    }

    private static bool IsCode(Column column) =>
        column.Type == ColumnType.Code
        || Codes.Contains(column.Name, StringComparer.Ordinal)
        || column.Name.EndsWith("_id", StringComparison.Ordinal)
        || column.Name.EndsWith("_ids", StringComparison.Ordinal)
        || column.Name.EndsWith("_code", StringComparison.Ordinal);
}

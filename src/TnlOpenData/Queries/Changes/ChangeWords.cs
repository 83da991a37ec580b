using TnlOpenData.Palmares;
using TnlOpenData.Snapshots;
using TnlOpenData.Tables;

namespace TnlOpenData.Queries.Changes;

/// <summary>A change in French, as a journalist would note it: « Nancy 2018 : niveau inconnu → 4 ».</summary>
internal sealed class ChangeWords<T>(Table<T> table, Snapshot from, Snapshot to) where T : class
{
    private const int LongestValue = 80;

    /// <summary>Columns that name a row better than its id does.</summary>
    private static readonly string[] Names = ["name", "title", "subject", "url"];

    private readonly string _title = to.Describe(table.Name)?.Title ?? table.Name;

    public string Added(T row) => $"{Subject(row)} : ajout dans « {_title} »{(row is Award award ? $", niveau {Level(award)}" : "")}";

    public string Removed(T row) => $"{Subject(row)} : retrait de « {_title} »{(row is Award award ? $", niveau {Level(award)}" : "")}";

    public string Changed(Column<T> column, T before, T after)
    {
        if (before is Award was && after is Award now && column.Name.StartsWith("level", StringComparison.Ordinal) && Level(was) != Level(now))
        {
            return $"{Subject(after)} : niveau {Level(was)} → {Level(now)}";
        }

        var title = to.DescribeColumn(column.DescribedBy)?.Title ?? column.Name;
        return $"{Subject(after)} : {char.ToLowerInvariant(title[0])}{title[1..]} : {Value(column.Read(before))} → {Value(column.Read(after))}";
    }

    /// <summary>What the row is about: the body and the year of an award, the name of a body, the title of a source.</summary>
    private string Subject(T row)
    {
        var parts = table.Key.Select(k => (Name: k, Value: table[k].Read(row).Plain)).ToArray();
        if (parts is [(Name: "id", var id)])
        {
            var name = Names.Select(n => table.Columns.FirstOrDefault(c => c.Name == n)).FirstOrDefault(c => c is not null && !c.Read(row).IsEmpty);
            return name is null ? id : Value(name.Read(row));
        }

        var body = parts.FirstOrDefault(p => p.Name == "collectivity_id").Value;
        return string.Join(' ', [.. body is null ? [] : (string[])[NameOf(body)], .. parts.Where(p => p.Name != "collectivity_id").Select(p => Short(p.Value))]);
    }

    private string NameOf(string collectivity) => (to.Collectivity(collectivity) ?? from.Collectivity(collectivity))?.Collectivity.Name ?? collectivity;

    private static string Level(Award award) => award switch
    {
        { Level: { } level } => level,
        { LevelLow: null, LevelHigh: null } => "inconnu",
        { LevelLow: { } low, LevelHigh: { } high } => $"entre {low} et {high}",
        { LevelLow: { } low } => $"au moins {low}",
        _ => $"au plus {award.LevelHigh}",
    };

    private static string Value(in Cell cell) => cell.Kind switch
    {
        CellKind.Boolean => cell.Boolean ? "oui" : "non",
        _ => cell.Plain is { Length: > 0 } text ? Short(text) : "non publié",
    };

    private static string Short(string text) => text.Length <= LongestValue ? text : text[..LongestValue].TrimEnd() + "…";
}

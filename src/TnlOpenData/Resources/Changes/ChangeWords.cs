using TnlOpenData.Palmares;
using TnlOpenData.Resources.Shared;
using TnlOpenData.Schema;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Resources.Changes;

/// <summary>The French sentence of a change: « Nancy 2018 : niveau inconnu → 4 ».</summary>
internal sealed class ChangeWords<T>(Table<T> table, Snapshot from, Snapshot to) where T : class
{
    private const int LongestValue = 80;

    /// <summary>Columns that identify a row to a reader better than its id, in order of preference.</summary>
    private static readonly string[] Names = ["name", "title", "subject", "url"];

    private readonly string _title = to.Describe(table.Name)?.Title ?? table.Name;

    public string Added(T row) => $"{Subject(row)} : ajout dans « {_title} »{Detail(row)}";

    public string Removed(T row) => $"{Subject(row)} : retrait de « {_title} »{Detail(row)}";

    /// <summary>The level of an award with its doubts; whether a mention is one of the jury or a fact.</summary>
    private static string Detail(T row) => row switch
    {
        Award award => $", {AtLevel(award)}{Deduced(award)}",
        Mention mention => MentionWords.IsFact(mention) ? ", fait marquant" : ", mention spéciale du jury",
        _ => "",
    };

    private static string Deduced(Award award) => DoubtWords.DerivedWord(award) is { } word ? $" ({word})" : "";

    public string Changed(Column<T> column, T before, T after)
    {
        var isLevel = column.Name.StartsWith("level", StringComparison.Ordinal);
        if (isLevel && before is Award was && after is Award now && Level(was) != Level(now))
        {
            return $"{Subject(after)} : niveau {Level(was)} → {Level(now)}{Deduced(now)}";
        }

        var title = to.DescribeColumn(column.DescribedBy)?.Title ?? column.Name;
        var name = char.ToLowerInvariant(title[0]) + title[1..];
        return $"{Subject(after)} : {name} : {Difference(Worded(column, before), Worded(column, after))}{Year(column, after)}";
    }

    /// <summary>« (2023) » after a population.</summary>
    private string Year(Column<T> column, T row) => column.Name == "population"
        && table.Columns.FirstOrDefault(c => c.Name == "population_year") is { } year
        && !year.Read(row).IsEmpty ? $" ({year.Read(row).Plain})" : "";

    /// <summary>A code of a closed list by its label.</summary>
    private static Cell Worded(Column<T> column, T row) =>
        column.Read(row) is { Text: { } code } && CodeLabels.Find(column.DescribedBy, code) is { } label
            ? Cell.Of(label)
            : column.Read(row);

    /// <summary>Both values if they are short, else only the part in which they differ.</summary>
    private static string Difference(in Cell before, in Cell after) => (before, after) switch
    {
        ({ Kind: CellKind.List }, { Kind: CellKind.List }) => TextDifference.Of(before.List, after.List),
        _ when before.Plain.Length > 0 && after.Plain.Length > 0 && (IsLong(before) || IsLong(after)) =>
            TextDifference.Of(before.Plain, after.Plain),
        _ => $"{Value(before)} → {Value(after)}",
    };

    private static bool IsLong(in Cell cell) => cell.Plain.Length > LongestValue;

    /// <summary>The subject of the row: collectivity and year of an award, name of a collectivity, title of a source.</summary>
    private string Subject(T row)
    {
        var parts = table.Key.Select(k => (Name: k, Value: table[k].Read(row).Plain)).ToArray();
        if (parts is [(Name: "id", var id)])
        {
            var name = Names
                .Select(n => table.Columns.FirstOrDefault(c => c.Name == n))
                .FirstOrDefault(c => c is not null && !c.Read(row).IsEmpty);
            return name is null ? id : Value(name.Read(row));
        }

        var body = parts.FirstOrDefault(p => p.Name == "collectivity_id").Value;
        var others = parts.Where(p => p.Name != "collectivity_id").Select(p => Short(p.Value));
        var doubt = row is Award award && DoubtWords.IsAssumed(award) ? $" ({DoubtWords.Assumed})" : "";
        return string.Join(' ', body is null ? others : others.Prepend(NameOf(body))) + doubt;
    }

    private string NameOf(string id)
    {
        var view = to.Collectivity(id) ?? from.Collectivity(id);
        return view?.Collectivity.Name ?? id;
    }

    private static string AtLevel(Award award) => LabelStatus.IsBadge(award) ? Level(award) : $"niveau {Level(award)}";

    private static string Level(Award award) => award switch
    {
        _ when LabelStatus.IsBadge(award) => $"{award.Level} (hors label)",
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

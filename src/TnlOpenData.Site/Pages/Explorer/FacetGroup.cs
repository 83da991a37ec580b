using System.Globalization;
using TnlOpenData.Queries;
using TnlOpenData.Resources.Palmares;
using TnlOpenData.Site.Wording;
using TnlOpenData.Snapshots;
using TnlOpenData.Text;

namespace TnlOpenData.Site.Pages.Explorer;

/// <summary>One filter as checkboxes, each with its number of rows.</summary>
public sealed record FacetGroup(string Name, string Title, IReadOnlyList<FacetValue> Values)
{
    /// <summary>The filter « mention » of the API is two here, of which each has the codes of one kind.</summary>
    private static readonly (string Name, string Title, string? MentionKind)[] Shown =
    [
        ("edition", "Édition", null), ("level", "Niveau", null), ("level_status", "Fiabilité du niveau", null),
        ("identity", "Suppositions", null), ("kind", "Nature", null), ("region", "Région", null), ("departement", "Département", null),
        ("mention", "Mention spéciale du jury", "mention"), ("mention", "Fait marquant", "fact"),
    ];

    public int Selected => Values.Count(v => v.IsSelected);

    internal static IReadOnlyList<Filter<AwardView>> Counted { get; } =
        [.. Shown.Select(s => s.Name).Distinct(StringComparer.Ordinal).Select(n => AwardResource.Awards.Filters.First(f => f.Name == n))];

    /// <summary>False for filters of the API without checkboxes; the form keeps them in hidden fields.</summary>
    public static bool HasBoxes(string name) => Array.Exists(Shown, s => s.Name == name);

    /// <param name="page">The result with its counts; null for all awards.</param>
    internal static IReadOnlyList<FacetGroup> Of(Snapshot snapshot, ResultPage<AwardView>? page)
    {
        page ??= snapshot.Cached("explorer facets", () => WholePalmares.Run(snapshot));
        return [.. Shown.Select(s => Of(snapshot, page, s)).Where(g => g.Values.Count > 0)];
    }

    private static ListQuery<AwardView> WholePalmares => new()
    {
        Resource = AwardResource.Awards,
        Sort = [],
        Fields = AwardResource.Awards.Columns,
        Facets = Counted,
        Limit = 1,
    };

    private static FacetGroup Of(
        Snapshot snapshot,
        ResultPage<AwardView> page,
        (string Name, string Title, string? MentionKind) shown)
    {
        var (name, title, kind) = shown;
        string[] chosen = [.. Chosen(page.Query.Where.FirstOrDefault(c => c.Name == name)).Distinct(StringComparer.Ordinal)];
        // The rows without a value have a box only when the question asks for them.
        var counts = page.Facets.First(f => f.Name == name).Values
            .Select(v => (Value: v.Value ?? Filter.None, v.Count))
            .Where(v => v.Value != Filter.None || chosen.Contains(Filter.None, StringComparer.Ordinal))
            .ToList();
        counts.AddRange(chosen.Where(c => !counts.Exists(v => v.Value == c)).Select(c => (c, 0)));
        var values = counts.Select(v => FacetValue.Of(snapshot, name, v.Value, v.Count, Array.IndexOf(chosen, v.Value) >= 0));
        if (kind is not null)
        {
            values = values.Where(v => MentionKinds.Of(snapshot, v.Value) == kind);
        }

        return new(name, title, [.. values.OrderBy(v => v.Order, StringComparer.Ordinal)]);
    }

    /// <summary>The values of a condition, one by one also for a range.</summary>
    private static IEnumerable<string> Chosen(Criterion<AwardView>? criterion) => criterion is null
        ? []
        :
        [
            .. criterion.Text.Split(',').Where(t => !t.Contains("..", StringComparison.Ordinal)),
            .. (criterion.Editions ?? []).Select(y => y.ToString(CultureInfo.InvariantCulture)),
        ];
}

/// <summary>One checkbox of a filter.</summary>
/// <param name="Value">The value in the address.</param>
/// <param name="Count">How many rows it would leave.</param>
/// <param name="Order">The text that sorts it among the others.</param>
/// <param name="Group">The heading above it: the scale of a level.</param>
public sealed record FacetValue(string Value, string Label, int Count, bool IsSelected, string Order, string? Group = null)
{
    /// <summary>Sorts after every label.</summary>
    private const string Last = "\uFFFF";

    /// <summary>The heading above a badge, after the levels of its scale.</summary>
    private const string Outside = "Hors label";

    internal static FacetValue Of(Snapshot snapshot, string facet, string value, int count, bool isSelected) => facet switch
    {
        _ when value == Filter.None => new(value, Labels.Absent(facet), count, isSelected, Last),
        "edition" => new(value, value, count, isSelected, Descending(int.Parse(value, CultureInfo.InvariantCulture))),
        "level" => Level(snapshot, value, count, isSelected),
        "region" => Named(value, PlaceNames.Of(snapshot).Regions.GetValueOrDefault(value, value), count, isSelected),
        "departement" => new(value, $"{Departement(snapshot, value)} ({value})", count, isSelected, value),
        "mention" => Named(value, Mention(snapshot, value), count, isSelected),
        "kind" => Named(value, Labels.Kind(value), count, isSelected),
        "identity" => Named(value, Labels.IdentityFilter(value), count, isSelected),
        _ => Named(value, Labels.LevelStatus(value), count, isSelected),
    };

    private static FacetValue Level(Snapshot snapshot, string code, int count, bool isSelected)
    {
        var level = snapshot.Data.Scales.First(l => l.Code == code);
        // The current scale first; within a scale, the highest level first.
        var scale = snapshot.Editions.Where(e => e.Edition.Scale == level.Scale).Select(e => e.Edition.Year).DefaultIfEmpty(0).Max();
        var order = string.Create(CultureInfo.InvariantCulture, $"{Descending(scale)} {99 - level.Rank:00}");
        var group = LabelStatus.IsBadge(level) ? Outside : Labels.Scale(level.Scale);
        return new(code, LevelName.InFull(level), count, isSelected, order, group);
    }

    /// <summary>A text that puts later years first.</summary>
    private static string Descending(int year) => (9999 - year).ToString("0000", CultureInfo.InvariantCulture);

    private static string Departement(Snapshot snapshot, string code) => PlaceNames.Of(snapshot).Departements.GetValueOrDefault(code, code);

    /// <summary>A code may have several names: the first in French. It has one kind, but is contradicted for one award alone.</summary>
    private static string Mention(Snapshot snapshot, string code)
    {
        var mention = snapshot.Data.Mentions.Where(m => m.Code == code).MinBy(m => m.NameFr is null ? 1 : 0)!;
        return Labels.MentionInFull(mention with { Status = "published", Note = null });
    }

    private static FacetValue Named(string value, string label, int count, bool isSelected) =>
        new(value, label, count, isSelected, Folding.Fold(label));
}

/// <summary>A code of a mention has one kind.</summary>
internal static class MentionKinds
{
    /// <summary>Rows without a mention are asked for among the mentions of the jury.</summary>
    public static string Of(Snapshot snapshot, string code) =>
        snapshot.Data.Mentions.FirstOrDefault(m => m.Code == code)?.Kind ?? "mention";
}

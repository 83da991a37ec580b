using TnlOpenData.Queries;
using TnlOpenData.Resources.Comparison;
using TnlOpenData.Resources.Movements;
using TnlOpenData.Site.Drawing.Timeline;
using TnlOpenData.Site.Layout;
using TnlOpenData.Snapshots;
using TnlOpenData.Text;
using TnlOpenData.Web.Requests;

namespace TnlOpenData.Site.Pages.Comparison;

/// <summary>The result of a question to <c>/v1/compare</c>, or the errors of the question. Without a question, neither.</summary>
public sealed record ComparisonModel
{
    public const string Parameter = "territoires";
    public const int Fewest = 2;
    public const int Most = 6;

    /// <summary>What the fields of the form hold: names where they are known.</summary>
    public required IReadOnlyList<string> Typed { get; init; }

    public IReadOnlyList<Compared> Territories { get; init; } = [];

    public IReadOnlyList<QueryError> QueryErrors { get; init; } = [];

    /// <summary>The canonical query string; empty without a question that can be answered.</summary>
    public string Question { get; init; } = "";

    /// <summary>The same question to the API; null without one.</summary>
    public string? Keys { get; init; }

    internal static ComparisonModel Of(Snapshot snapshot, string question)
    {
        var typed = question.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (typed.Length == 0)
        {
            return new() { Typed = [] };
        }

        string[] keys = [.. typed.Select(t => KeyOf(snapshot, t)).Distinct(StringComparer.Ordinal)];
        var (page, errors) = ComparisonResource.Compare.Query(snapshot, [new("collectivities", string.Join(',', keys))], []);
        if (page is not ResultPage<ComparisonRow> { Rows: var rows })
        {
            return new() { Typed = typed, QueryErrors = [.. errors.Select(e => e.Renamed(Parameter))] };
        }

        if (rows.Count is < Fewest or > Most)
        {
            var why = new Bilingual(
                $"ne nomme pas {Fewest} à {Most} territoires différents",
                $"does not name {Fewest} to {Most} different territories");
            return new() { Typed = typed, QueryErrors = [QueryError.InvalidValue(Parameter, question, why)] };
        }

        var canonical = string.Join(',', rows.Select(r => r.Key));
        return new()
        {
            Typed = [.. rows.Select(r => r.Name)],
            Territories = [.. rows.Select(r => Compared.Of(snapshot, r))],
            Keys = canonical,
            Question = QueryText.Of([new(Parameter, canonical)]),
        };
    }

    /// <summary>People type names: a name that one body alone has stands for it. Anything else is left to the API.</summary>
    private static string KeyOf(Snapshot snapshot, string typed)
    {
        if (snapshot.Collectivity(typed) is not null)
        {
            return typed;
        }

        var name = Folding.Fold(typed);
        var named = snapshot.Collectivities.Where(c => c.SortName == name).Take(2).ToArray();
        return named is [var only] ? only.Collectivity.Id : typed;
    }
}

/// <summary>One territory of a comparison, edition by edition.</summary>
/// <param name="Timeline">Every edition of the label, the oldest first.</param>
public sealed record Compared(ComparisonRow Row, IReadOnlyList<TimelineEntry> Timeline)
{
    internal static Compared Of(Snapshot snapshot, ComparisonRow row)
    {
        var movements = MovementResource.Movements.Query(snapshot, ("collectivity", row.Key), ("limit", "all")).Rows;
        return new(row, [.. TimelineEntry.Of(snapshot, row.Body, movements)]);
    }
}

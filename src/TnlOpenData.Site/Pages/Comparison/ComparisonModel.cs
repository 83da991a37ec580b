using TnlOpenData.Queries;
using TnlOpenData.Resources.Comparison;
using TnlOpenData.Resources.Movements;
using TnlOpenData.Site.Addresses;
using TnlOpenData.Site.Drawing.Timeline;
using TnlOpenData.Site.Layout;
using TnlOpenData.Site.Wording;
using TnlOpenData.Snapshots;
using TnlOpenData.Territories;
using TnlOpenData.Text;
using TnlOpenData.Web.Requests;

namespace TnlOpenData.Site.Pages.Comparison;

/// <summary>The result of a question to <c>/v1/compare</c>, or the errors of the question. Without a question, neither.</summary>
public sealed record ComparisonModel
{
    public const string Parameter = "territoires";
    public const int Fewest = 2;
    public const int Most = 6;

    /// <summary>No more of what was typed is looked up: it is too many anyway.</summary>
    private const int MostRead = 12;

    /// <summary>What the field of the form holds: names, and ids where a name would not do.</summary>
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

        TypedTerritory[] meant = [.. typed.Take(MostRead).Select(t => TypedTerritory.Of(snapshot, t))];
        if (meant.Any(t => t.QueryError is not null))
        {
            return new() { Typed = typed, QueryErrors = [.. meant.Select(t => t.QueryError).OfType<QueryError>()] };
        }

        var keys = meant.Select(t => t.Key).Distinct(StringComparer.Ordinal);
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
            Typed = [.. rows.Select(r => TypedTerritory.Of(snapshot, r.Name).Key == r.Key ? r.Name : r.Key)],
            Territories = [.. rows.Select(r => Compared.Of(snapshot, r))],
            Keys = canonical,
            Question = QueryText.Of([new(Parameter, canonical)]),
        };
    }
}

/// <summary>One territory of a comparison, edition by edition.</summary>
/// <param name="Timeline">Every edition of the label, the oldest first.</param>
public sealed record Compared(ComparisonRow Row, IReadOnlyList<TimelineEntry> Timeline)
{
    /// <summary>The page of the laureate, or that of the département or région; null for a territory without one of them.</summary>
    public string? Path => Row switch
    {
        { Body: { } body } => PagePaths.Collectivity(body.Collectivity.Id),
        { Territory: { Kind: TerritoryKinds.Departement, Code: var code } } => PagePaths.Departement(code),
        { Territory: { Kind: TerritoryKinds.Region, Code: var code } } => PagePaths.Region(code),
        _ => null,
    };

    /// <summary>What tells it from others of its name: « Commune, Isère (38) ».</summary>
    public string Detail => Row switch
    {
        { Body.Collectivity: var body } => Join(Labels.Kind(body.Kind), Labels.Place(body)),
        { Territory: { Departement: { } departement } place } =>
            Join(Labels.Territory(place.Kind), $"{departement.Name} ({departement.Code})"),
        { Territory: { } place } => Join(Labels.Territory(place.Kind), place.Region?.Name ?? ""),
        _ => "",
    };

    private static string Join(params string[] words) => string.Join(", ", words.Where(w => w.Length > 0));

    internal static Compared Of(Snapshot snapshot, ComparisonRow row)
    {
        IReadOnlyList<Movement> movements = row.Body is null
            ? []
            : MovementResource.Movements.Query(snapshot, ("collectivity", row.Key), ("limit", "all")).Rows;
        return new(row, [.. TimelineEntry.Of(snapshot, row.Body?.Awards ?? [], movements)]);
    }
}

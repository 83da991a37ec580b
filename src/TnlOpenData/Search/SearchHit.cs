namespace TnlOpenData.Search;

/// <summary>An item that matches a query.</summary>
/// <param name="MatchedBy">
/// <c>name</c>, <c>published_name</c>, <c>code</c>, <c>kind</c>, <c>place</c> or <c>typo</c>: the weakest match.
/// </param>
public sealed record SearchHit(SearchItem Thing, string MatchedBy);

/// <summary>An item of the search index: a collectivity, a département, a région or an edition.</summary>
public sealed record SearchItem
{
    public const string CollectivityType = "collectivity";
    public const string DepartementType = "departement";
    public const string RegionType = "region";
    public const string EditionType = "edition";

    public static IReadOnlyList<string> Types { get; } = [CollectivityType, DepartementType, RegionType, EditionType];

    public required string Type { get; init; }
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required string SortName { get; init; }

    /// <summary>Kind and place, in French.</summary>
    public required string Detail { get; init; }

    /// <summary>The kind of a collectivity.</summary>
    public string? Kind { get; init; }

    /// <summary>The type words of the kind, or of the type if there is no kind.</summary>
    internal TypeWords TypeWords => field ??= TypeWords.Named(Kind ?? Type);

    public required int AwardsCount { get; init; }
    public string? DepartementCode { get; init; }
    public string? RegionCode { get; init; }
    public double? Longitude { get; init; }
    public double? Latitude { get; init; }
}

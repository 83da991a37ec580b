using TnlOpenData.Palmares;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Search;

/// <summary>An item of the search index: a laureate, a place, an edition, a level, a mention or a domain.</summary>
public sealed class SearchItem
{
    public const string CollectivityType = "collectivity";

    /// <summary>A commune or an intercommunality that is not on record as a laureate.</summary>
    public const string TerritoryType = "territory";
    public const string DepartementType = "departement";
    public const string RegionType = "region";
    public const string EditionType = "edition";
    public const string LevelType = "level";
    public const string MentionType = "mention";
    public const string DomainType = "domain";

    public static IReadOnlyList<string> Types { get; } =
    [
        CollectivityType, TerritoryType, DepartementType, RegionType, EditionType, LevelType, MentionType, DomainType,
    ];

    public required string Type { get; init; }
    public required string Id { get; init; }
    public required string Name { get; init; }

    /// <summary>Kind and place, in French: what tells homonyms apart.</summary>
    public string Detail => field ??= SearchDetail.Of(this);

    /// <summary>The kind of a collectivity or of a place.</summary>
    public string? Kind { get; init; }

    /// <summary>INSEE code or SIREN; null for what has none.</summary>
    public string? Code { get; init; }

    public int AwardsCount { get; init; }

    /// <summary>The newest edition with this domain; null for anything else.</summary>
    public int? Edition { get; init; }

    /// <summary>The level, if it is one.</summary>
    public Level? Level { get; init; }

    /// <summary>A « fait marquant », which a source states; false for a mention of the jury and for anything else.</summary>
    public bool IsFact { get; init; }
    public string? DepartementCode { get; init; }
    public string? RegionCode { get; init; }
    public double? Longitude { get; init; }
    public double? Latitude { get; init; }

    /// <summary>The laureate, if it is one.</summary>
    public CollectivityView? Collectivity { get; init; }

    /// <summary>The place, if it is one.</summary>
    public TerritoryView? Territory { get; init; }

    /// <summary>The type words of the kind, or of the type if there is no kind.</summary>
    internal TypeWords TypeWords => field ??= TypeWords.Named(Kind ?? Type);
}

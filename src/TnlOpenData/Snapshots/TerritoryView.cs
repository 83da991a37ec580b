using TnlOpenData.Territories;
using TnlOpenData.Text;

namespace TnlOpenData.Snapshots;

/// <summary>A place of France (commune, intercommunality, département or région) with what the palmarès says of it.</summary>
public sealed class TerritoryView
{
    /// <summary>INSEE code of a commune, SIREN of an intercommunality, <c>departement-38</c>, <c>region-84</c>.</summary>
    public required string Id { get; init; }

    /// <summary><c>commune</c>, the kind of an intercommunality, <c>departement</c> or <c>region</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>INSEE code or SIREN. A département and a région can have the same one.</summary>
    public required string Code { get; init; }

    public required string Name { get; init; }
    public string? Siren { get; init; }

    /// <summary>For an intercommunality, that of most of its inhabitants. None for a région, nor for a département itself.</summary>
    public TerritoryView? Departement { get; init; }

    /// <summary>None for a région itself, nor for an overseas collectivity.</summary>
    public TerritoryView? Region { get; init; }

    /// <summary>The intercommunality with own taxation of a commune.</summary>
    public TerritoryView? Epci { get; init; }

    /// <summary>The territorial public establishment of Grand Paris of a commune.</summary>
    public TerritoryView? Ept { get; init; }

    public int? Population { get; init; }
    public int? PopulationYear { get; init; }
    public IReadOnlyList<string> PostalCodes { get; init; } = [];

    /// <summary>WGS 84, decimal degrees; null where no outline is known.</summary>
    public double? Longitude { get; init; }
    public double? Latitude { get; init; }

    /// <summary>Number of communes: of an intercommunality, a département or a région.</summary>
    public int? CommunesCount { get; internal set; }

    /// <summary>The région that has the code of this département, or the reverse; null if none has.</summary>
    public TerritoryView? Namesake { get; internal set; }

    /// <summary>Former communes and parts of this commune.</summary>
    public IReadOnlyList<FormerCommune> FormerCommunes { get; internal set; } = [];

    /// <summary>The laureate that this place is; null if it is not on record as one.</summary>
    public CollectivityView? Collectivity { get; internal set; }

    /// <summary>Laureates inside: members of an intercommunality, bodies of a département or of a région.</summary>
    public IReadOnlyList<CollectivityView> LaureatesBelow { get; internal set; } = [];

    /// <summary>The laureates that this place belongs to, the smallest first.</summary>
    public IEnumerable<CollectivityView> LaureatesAbove =>
        new[] { Ept, Epci, Departement, Region }.Select(t => t?.Collectivity).OfType<CollectivityView>();

    /// <summary>What was asked for, where one place was; null in a list.</summary>
    public string? Asked { get; private set; }

    /// <summary>How it was found: <c>id</c>, <c>code</c>, <c>former_code</c>, <c>siren</c> or <c>collectivity_id</c>.</summary>
    public string? MatchedBy { get; private set; }

    /// <summary>Kilometres from the point asked for; null where none was.</summary>
    public double? DistanceKm { get; private set; }

    /// <summary>The name without case and accents: the sort key of lists.</summary>
    public string SortName => field ??= Folding.Fold(Name);

    public bool IsEpci => Kind is not (TerritoryKinds.Commune or TerritoryKinds.Departement or TerritoryKinds.Region);

    /// <summary><c>labelled</c>, <c>badge-only</c> (no award on record but badges) or <c>not-known-to-be-labelled</c>.</summary>
    public string Status => LabelStatus.Of(Collectivity);

    /// <summary>This place as the answer to what was asked.</summary>
    public TerritoryView MatchedAs(string asked, string matchedBy)
    {
        var answer = (TerritoryView)MemberwiseClone();
        (answer.Asked, answer.MatchedBy) = (asked, matchedBy);
        return answer;
    }

    /// <summary>This place with its distance from a point.</summary>
    public TerritoryView At(double distanceKm)
    {
        var there = (TerritoryView)MemberwiseClone();
        there.DistanceKm = distanceKm;
        return there;
    }
}

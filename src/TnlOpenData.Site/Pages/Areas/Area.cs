using TnlOpenData.Outlines;
using TnlOpenData.Site.Addresses;
using TnlOpenData.Territories;

namespace TnlOpenData.Site.Pages.Areas;

/// <summary>A département, an overseas collectivity or a région, which has a page with or without laureates.</summary>
public sealed record Area
{
    /// <summary>The filter of the API that selects its bodies, and the kind of the body that governs it.</summary>
    public required string Filter { get; init; }

    public required string Code { get; init; }

    public required string Name { get; init; }

    public required string Path { get; init; }

    public bool IsRegion => Filter == "region";

    public bool IsOverseasCollectivity => !IsRegion && Cog.IsOverseasCollectivity(Code);

    /// <summary>« Isère (38) », « Région Bretagne »: no two areas have the same title.</summary>
    public string Title => IsRegion ? $"Région {Name}" : $"{Name} ({Code})";

    /// <summary>« ce département ».</summary>
    public string This => this switch
    {
        { IsRegion: true } => "cette région",
        { IsOverseasCollectivity: true } => "cette collectivité d’outre-mer",
        _ => "ce département",
    };

    /// <summary>The région of a département; null for a région and for an overseas collectivity.</summary>
    public Area? Region => IsRegion || Cog.RegionOf(Code) is not { } region ? null : OfRegion(region);

    /// <summary>The départements of a région; none for a département.</summary>
    public IReadOnlyList<Area> Departements => IsRegion ? [.. Cog.DepartementsOf(Code).Select(d => OfDepartement(d)!)] : [];

    /// <summary>The areas of the same kind that share a border with it.</summary>
    public IReadOnlyList<Area> Neighbours => IsRegion
        ? [.. FrenchOutlines.NeighboursOfRegion(Code).Select(r => OfRegion(r)!)]
        : [.. FrenchOutlines.NeighboursOfDepartement(Code).Select(d => OfDepartement(d)!)];

    public static IReadOnlyList<Area> AllDepartements { get; } = [.. Cog.DepartementCodes.Select(d => OfDepartement(d)!)];

    public static IReadOnlyList<Area> AllRegions { get; } = [.. Cog.RegionCodes.Select(r => OfRegion(r)!)];

    /// <summary>Null for a code that no département and no overseas collectivity has.</summary>
    public static Area? OfDepartement(string code) => Cog.IsDepartement(code) && DepartementNames.Of(code) is { } name
        ? new() { Filter = "departement", Code = code, Name = name, Path = PagePaths.Departement(code) }
        : null;

    /// <summary>Null for a code that no région has.</summary>
    public static Area? OfRegion(string code) => Cog.NameOfRegion(code) is { } name
        ? new() { Filter = "region", Code = code, Name = name, Path = PagePaths.Region(code) }
        : null;
}

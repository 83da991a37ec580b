using TnlOpenData.Snapshots;

namespace TnlOpenData.Site.Pages.Places;

/// <summary>Reads the last part of the address of a place: a code or an id, with or without a name after it.</summary>
internal static class PlaceAddress
{
    /// <summary><c>31555-toulouse</c>, <c>31555</c>, <c>departement-38-isere</c>, <c>38-isere</c>; null for anything else.</summary>
    public static TerritoryView? Find(Snapshot snapshot, string typed)
    {
        var parts = typed.Trim().Split('-');
        return snapshot.Territories.Find(typed)
            ?? (parts.Length > 1 && char.IsAsciiDigit(typed.TrimStart()[0]) ? snapshot.Territories.Find(parts[0]) : null)
            ?? (parts.Length > 2 ? snapshot.Territories.Find($"{parts[0]}-{parts[1]}") : null);
    }

    /// <summary>A place by one of its codes alone, which nothing else can mean; null for anything else, such as a name.</summary>
    public static TerritoryView? ByCode(Snapshot snapshot, string typed) =>
        snapshot.Territories.Find(typed) is { MatchedBy: not "collectivity_id" } place ? place : null;
}

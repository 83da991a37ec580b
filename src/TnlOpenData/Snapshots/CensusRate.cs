namespace TnlOpenData.Snapshots;

/// <summary>
/// What is on record of what was announced: the one rate of the census. All editions count whose number of laureates is announced, also
/// by a range, whose larger number divides, so that the rate is not overstated. An announced number includes the badges of its edition,
/// and so do its recorded awards. More recorded than announced counts as all that was announced.
/// </summary>
/// <param name="Editions">How many editions count.</param>
/// <param name="Of">How many editions there are.</param>
public sealed record CensusRate(int Editions, int Of, int Recorded, int AnnouncedLow, int AnnouncedHigh)
{
    /// <summary>From 0 to 1, with the four digits of the other shares.</summary>
    public double Share => Math.Round((double)Recorded / AnnouncedHigh, 4);

    /// <summary>The laureates that are not on record, at least.</summary>
    public int MissingLow => Math.Max(0, AnnouncedLow - Recorded);

    /// <summary>Null if no edition has an announced number above zero.</summary>
    public static CensusRate? For(IReadOnlyList<EditionView> editions)
    {
        Coverage[] known = [.. editions.Select(e => e.Coverage).Where(c => c.Announced is not null)];
        var rate = new CensusRate(
            known.Length,
            editions.Count,
            known.Sum(c => Math.Min(c.Recorded, c.Announced!.Value.High)),
            known.Sum(c => c.Announced!.Value.Low),
            known.Sum(c => c.Announced!.Value.High));
        return rate.AnnouncedHigh == 0 ? null : rate;
    }
}

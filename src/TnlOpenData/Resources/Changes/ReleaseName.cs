using System.Globalization;
using TnlOpenData.Palmares;
using TnlOpenData.Queries;

namespace TnlOpenData.Resources.Changes;

/// <summary>The names of a release in a request: its id, its version, or a day on which it was the newest.</summary>
internal static class ReleaseName
{
    private const string DayFormat = "yyyy-MM-dd";

    /// <summary>The most names that a refusal lists.</summary>
    private const int MostNames = 20;

    /// <summary>The id of the release that a text names; null if it names none.</summary>
    /// <param name="held">The releases that the service holds, newest first.</param>
    public static string? IdOf(string typed, IReadOnlyList<Release> held)
    {
        var found = held.FirstOrDefault(r => r.Id == typed) ?? held.FirstOrDefault(r => r.Version == typed);
        return (found ?? (DayOf(typed) is { } day ? held.FirstOrDefault(r => DayOf(r) <= day) : null))?.Id;
    }

    public static QueryError Unknown(string parameter, string typed, string keyword, IReadOnlyList<Release> held)
    {
        string[] names = [keyword, .. held.Select(r => r.Version).Distinct(StringComparer.Ordinal), .. held.Select(r => r.Id)];
        if (DayOf(typed) is not null && held.Count > 0)
        {
            var oldest = held.Min(DayOf).ToString(DayFormat, CultureInfo.InvariantCulture);
            return QueryError.InvalidValue(parameter, typed, new(
                $"est un jour avant la plus ancienne version que ce serveur détient, du {oldest}",
                $"is a day before the oldest release that this server holds, of {oldest}")) with
            {
                Allowed = [.. names.Take(MostNames)],
            };
        }

        return QueryError.InvalidValue(
            parameter,
            typed,
            new(
                $"n’est ni une version que ce serveur détient (voir /v1/releases), ni un jour ({DayFormat}), ni {keyword}",
                $"is neither a release that this server holds (see /v1/releases), nor a day ({DayFormat}), nor {keyword}"),
            [.. names.Take(MostNames)]);
    }

    private static DateOnly DayOf(Release release) => DateOnly.FromDateTime(release.Created.UtcDateTime);

    private static DateOnly? DayOf(string typed) =>
        DateOnly.TryParseExact(typed, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}

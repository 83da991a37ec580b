using System.Security.Cryptography;
using System.Text;
using TnlOpenData.Publishing.Publications;
using TnlOpenData.Releases;
using TnlOpenData.Snapshots;
using TnlOpenData.Web.Releases;

namespace TnlOpenData.Web.Responses;

/// <summary>
/// The values of <c>Last-Modified</c>: since when the bytes of an address are served. They depend on the release and on the build of the
/// program, and not on <c>created</c>, which is a statement about the data: two states of the data can have the same one.
/// </summary>
/// <remarks>
/// A release that is not the current one has no date: its addresses name it, and since when this program writes it so is not recorded.
/// </remarks>
public sealed class ServingDates(ReleaseProvider releases, ServingMoments moments, TnlOptions options, TimeProvider clock)
{
    /// <summary>A moment that could not be recorded is asked for again after this time.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    private readonly Lock _changing = new();
    private readonly Dictionary<string, (string State, DateTimeOffset? Moment, long AskedAt)> _known = new(StringComparer.Ordinal);

    /// <summary>The date of what depends on the release and the program alone; null if there is none to tell.</summary>
    public static DateTimeOffset? Of(HttpContext http, Snapshot snapshot) =>
        http.RequestServices.GetRequiredService<ServingDates>().Of(snapshot);

    public DateTimeOffset? Of(Snapshot snapshot) => snapshot == releases.Current ? Of("release", snapshot.Release.Id) : null;

    /// <summary>The date of the service document, which also tells the problems of refused data.</summary>
    public DateTimeOffset? OfStatus(Snapshot snapshot, IReadOnlyList<string> problems) => snapshot == releases.Current
        ? Of("status", $"{snapshot.Release.Id}-{Hash(problems)}")
        : null;

    /// <summary>The date of the list of releases.</summary>
    public DateTimeOffset? OfList(IReadOnlyList<string> releaseIds) => Of("releases", Hash(releaseIds));

    /// <summary>The date of dumps and of what describes them: they follow some seconds after their release.</summary>
    public DateTimeOffset? OfDumps(Snapshot snapshot, string validator) => Of("dumps", $"{snapshot.Release.Id}-{validator}");

    public DateTimeOffset? Of(Publication publication) =>
        publication.IsWritten ? OfDumps(publication.Snapshot, publication.Validator) : null;

    private DateTimeOffset? Of(string subject, string state)
    {
        if (options.NoDates)
        {
            return null;
        }

        lock (_changing)
        {
            if (!_known.TryGetValue(subject, out var known) || known.State != state || IsDue(known))
            {
                known = (state, moments.Of(subject, $"{state}-{ProgramVersion.Id}"), clock.GetTimestamp());
                _known[subject] = known;
            }

            return known.Moment;
        }
    }

    private bool IsDue((string State, DateTimeOffset? Moment, long AskedAt) known) =>
        known.Moment is null && clock.GetElapsedTime(known.AskedAt) >= Pause;

    private static string Hash(IReadOnlyList<string> lines) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))).AsSpan(0, 8));
}

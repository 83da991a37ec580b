namespace TnlOpenData.Releases;

/// <summary>
/// The file <c>current</c>: the id of the release to serve, the fingerprint of the data directory that it was built from, then the ids of
/// the releases before it, the newest first. It keeps their order, since dates of files follow a clock that may be set back, and the ids
/// of those whose files are gone, so that an address that names one can say so.
/// </summary>
internal sealed class ReleasePointer(string directory)
{
    /// <summary>The most ids that are kept: those of years.</summary>
    private const int Most = 1000;

    private readonly string _path = Path.Combine(directory, "current");

    /// <summary>The lines; empty if there is no pointer, or it cannot be read.</summary>
    public string[] Read()
    {
        try
        {
            return AtomicFile.Read(_path).Split('\n', StringSplitOptions.TrimEntries);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>The position of each release, 0 for the current one.</summary>
    public Dictionary<string, int> Order()
    {
        var order = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var id in Read().Where((line, i) => i != 1 && line.Length > 0))
        {
            order.TryAdd(id, order.Count);
        }

        return order;
    }

    /// <param name="former">The releases on disk, newest first.</param>
    public void Write(string id, string fingerprint, IEnumerable<string> former)
    {
        var gone = Order().OrderBy(o => o.Value).Select(o => o.Key);
        string[] lines = [id, fingerprint, .. former.Concat(gone).Where(f => f != id).Distinct(StringComparer.Ordinal).Take(Most)];
        AtomicFile.Write(_path, string.Join('\n', lines) + "\n");
    }
}

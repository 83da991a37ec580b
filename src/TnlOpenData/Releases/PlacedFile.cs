using TnlOpenData.Schema;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Releases;

/// <summary>A release file in its place: there whole and read-only, or not at all.</summary>
internal static class PlacedFile
{
    /// <summary>Writes a release to a temporary file beside its place, reads it back and moves it there.</summary>
    /// <exception cref="InvalidDataException">The file reads back otherwise.</exception>
    public static Snapshot Put(ReleaseContent content, string place)
    {
        var temporary = Path.Combine(Path.GetDirectoryName(place)!, $"{content.Release.Id}.{Environment.ProcessId}.tmp");
        try
        {
            ReleaseFile.Write(content, temporary);
            var readBack = ReleaseFile.Read(temporary);
            AtomicFile.Flush(temporary);
            File.SetAttributes(temporary, FileAttributes.ReadOnly);
            File.Move(temporary, place, overwrite: true);
            return readBack;
        }
        finally
        {
            // On a full disk the part that was written must not keep the room.
            File.Delete(temporary);
        }
    }

    public static void Delete(string place)
    {
        File.SetAttributes(place, FileAttributes.Normal);
        File.Delete(place);
    }

    /// <summary>False in a directory that cannot be written.</summary>
    public static bool TryDelete(string place)
    {
        try
        {
            Delete(place);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}

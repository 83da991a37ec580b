namespace TnlOpenData.Locks;

/// <summary>Locks between processes, as open files. The system releases a lock when its process ends, also when it is killed.</summary>
public static class ProcessLock
{
    /// <summary>
    /// The error of a file that another process has locked: EWOULDBLOCK on Linux and macOS, a sharing violation on Windows.
    /// </summary>
    private static readonly int[] HeldErrors = [11, 35, unchecked((int)0x80070020)];

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>An exclusive lock; waits as long as another process holds it.</summary>
    /// <param name="path">The file; created when it does not exist.</param>
    /// <param name="onWait">Called once, with the path, before the wait.</param>
    /// <exception cref="OperationCanceledException">The wait was cancelled.</exception>
    public static FileStream Take(string path, Action<string> onWait, CancellationToken cancellation)
    {
        if (TryTake(path) is { } free)
        {
            return free;
        }

        onWait(path);
        while (true)
        {
            cancellation.WaitHandle.WaitOne(Pause);
            cancellation.ThrowIfCancellationRequested();
            if (TryTake(path) is { } taken)
            {
                return taken;
            }
        }
    }

    /// <summary>An exclusive lock; null while another process holds the file, exclusively or shared.</summary>
    public static FileStream? TryTake(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e) when (HeldErrors.Contains(e.HResult))
        {
            return null;
        }
    }

    /// <summary>
    /// Tells other processes that this one uses an existing file: <see cref="IsUsed"/> is true there until the result is disposed. Null
    /// if the file cannot be opened.
    /// </summary>
    public static FileStream? Use(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>True if a process, this one included, uses an existing file.</summary>
    public static bool IsUsed(string path)
    {
        try
        {
            using var taken = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.None);
            return false;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return false;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }
}

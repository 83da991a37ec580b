using System.Globalization;
using System.Runtime.InteropServices;

namespace TnlOpenData.Api.Loading;

/// <summary>
/// SIGHUP, by which an operator asks to read everything again; none on Windows. Received from the start on, so that a signal during the
/// first import does not end the program.
/// </summary>
public sealed class HangUpSignal : IDisposable
{
    private readonly PosixSignalRegistration? _registration;
    private int _received;

    public HangUpSignal()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        if (IsIgnored())
        {
            // Under nohup, and the runtime would leave it so.
            _ = NativeMethods.SetSignal(NativeMethods.SigHup, NativeMethods.DefaultAction);
        }

        _registration = PosixSignalRegistration.Create(PosixSignal.SIGHUP, context =>
        {
            context.Cancel = true;
            Interlocked.Exchange(ref _received, 1);
        });
    }

    /// <summary>True if a signal has come since the last call.</summary>
    public bool Take() => Interlocked.Exchange(ref _received, 0) == 1;

    public void Dispose() => _registration?.Dispose();

    /// <summary>The mask of ignored signals, as Linux shows it: its lowest bit is SIGHUP.</summary>
    private static bool IsIgnored()
    {
        const string Status = "/proc/self/status";
        const string Name = "SigIgn:";
        var line = File.Exists(Status) ? File.ReadLines(Status).FirstOrDefault(l => l.StartsWith(Name, StringComparison.Ordinal)) : null;
        return line is not null
            && ulong.TryParse(line.AsSpan(Name.Length).Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var mask)
            && (mask & 1) == 1;
    }

    private static class NativeMethods
    {
        /// <summary>The number of SIGHUP on every Unix.</summary>
        public const int SigHup = 1;

        /// <summary>SIG_DFL.</summary>
        public const nint DefaultAction = 0;

        [DllImport("libc", EntryPoint = "signal")]
        [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        public static extern nint SetSignal(int signal, nint action);
    }
}

using System.Diagnostics;
using System.Globalization;

namespace TnlOpenData.Benchmarks;

/// <summary>The program as a process of its own, on the real data.</summary>
internal sealed class Service : IDisposable
{
    private readonly Process _process;

    private Service(Process process, string address, TimeSpan firstAnswer)
    {
        _process = process;
        Address = address;
        FirstAnswer = firstAnswer;
    }

    public string Address { get; }

    public TimeSpan FirstAnswer { get; }

    public long Megabytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1_000_000;
        }
    }

    /// <summary>The most it ever weighed.</summary>
    public long PeakMegabytes =>
        File.ReadLines($"/proc/{_process.Id}/status")
            .Where(line => line.StartsWith("VmHWM:", StringComparison.Ordinal))
            .Select(line =>
                long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture) * 1024 / 1_000_000)
            .FirstOrDefault();

    public static async Task<Service> Start(string releases, params string[] options)
    {
        var began = Stopwatch.GetTimestamp();
        var program = Path.Combine(AppContext.BaseDirectory, "TnlOpenData.Api.dll");
        var start = new ProcessStartInfo(
            "dotnet",
            [program, "--urls", "http://127.0.0.1:0", "--releases", releases, "--requests-per-minute", "0", .. options])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        var process = Process.Start(start)!;
        try
        {
            var address = await Listening(process.StandardOutput);
            using var client = new HttpClient();
            (await client.GetAsync(new Uri(address + "/v1/awards"))).EnsureSuccessStatusCode();
            var elapsed = Stopwatch.GetElapsedTime(began);
            // Whatever else it says is read and thrown away, so that it never waits for a reader.
            _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
            return new Service(process, address, elapsed);
        }
        catch
        {
            process.Kill();
            throw;
        }
    }

    public async Task<(int Size, string ETag)> Describe(string question)
    {
        using var client = new HttpClient();
        using var response = await client.GetAsync(new Uri(Address + question));
        var body = await response.Content.ReadAsByteArrayAsync();
        return (body.Length, response.Headers.ETag!.ToString());
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    private static async Task<string> Listening(StreamReader output)
    {
        const string Sign = "Now listening on: ";
        while (await output.ReadLineAsync() is { } line)
        {
            if (line.IndexOf(Sign, StringComparison.Ordinal) is >= 0 and var at)
            {
                return line[(at + Sign.Length)..].Trim().ToString(CultureInfo.InvariantCulture);
            }
        }

        throw new InvalidOperationException("The service did not start.");
    }
}

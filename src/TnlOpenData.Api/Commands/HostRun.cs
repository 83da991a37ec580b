using System.Net.Sockets;
using TnlOpenData.Api.Loading;

namespace TnlOpenData.Api.Commands;

/// <summary>Runs the host until it is stopped. An address that cannot be listened on is one line and exit code 1.</summary>
internal static class HostRun
{
    public static async Task<int> Until(WebApplication app)
    {
        try
        {
            await app.StartAsync();
        }
        catch (Exception e) when (e is IOException or SocketException or UnauthorizedAccessException or InvalidOperationException)
        {
            var urls = string.Join("; ", app.Configuration[WebHostDefaults.ServerUrlsKey]);
            await Console.Error.WriteLineAsync(
                $"The service cannot listen on {urls} (--urls): {ProblemText.OneLine(e.Message)}");
            return 1;
        }

        await app.WaitForShutdownAsync();
        return 0;
    }
}

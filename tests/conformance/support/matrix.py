"""A new sheet of LibreOffice Calc with one matrix formula; says as JSON what its cells then hold.

Run by the system's Python, with Debian's python3-uno: matrix.py FOLDER RANGE FORMULA.
"""
import json
import os
import signal
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

folder, range_name, formula = sys.argv[1:]
pipe = f'pipe,name={folder.replace("/", "-")};urp'
office = subprocess.Popen(['soffice', f'-env:UserInstallation=file://{folder}', '--headless', '--norestore', f'--accept={pipe}'],
                          stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)


def connect(tries=600):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext('com.sun.star.bridge.UnoUrlResolver', local)
    for _ in range(tries):
        try:
            return resolver.resolve(f'uno:{pipe};StarOffice.ComponentContext')
        except NoConnectException:
            time.sleep(0.2)
    sys.exit('LibreOffice does not answer.')


try:
    there = connect()
    desktop = there.ServiceManager.createInstanceWithContext('com.sun.star.frame.Desktop', there)
    book = desktop.loadComponentFromURL('private:factory/scalc', '_blank', 0, (PropertyValue('Hidden', 0, True, 0),))
    cells = book.Sheets.getByIndex(0).getCellRangeByName(range_name)
    cells.setArrayFormula(formula)
    json.dump(cells.getDataArray(), sys.stdout)
    book.close(True)
finally:
    # The program that was started starts others: all of them.
    os.killpg(office.pid, signal.SIGKILL)
    office.wait()
